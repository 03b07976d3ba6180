const QUERY_NAMES =
  /^(access_?token|token|auth|authorization|jwt|api_?key|key|secret|signature|sig|ticket|password)$/i;
const HEADER_NAMES = /^(authorization|cookie|x-api-key|api-key|x-auth-token|.*-signature|.*-token)$/i;

/** Whether a query parameter of this name usually holds a secret. */
export function isSecretQuery(name: string): boolean {
  return QUERY_NAMES.test(name);
}

/** Whether a header of this name usually holds a secret. */
export function isSecretHeader(name: string): boolean {
  return HEADER_NAMES.test(name);
}
