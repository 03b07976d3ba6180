import type { Channel } from './channel.ts';
import type { Contract } from './contract.ts';
import type { Location } from './contract.ts';

/** Where a credential travels in the upgrade request, or after it. */
export type CredentialPlace =
  | { readonly in: 'query' | 'header' | 'cookie'; readonly name: string; readonly format: string }
  | { readonly in: 'subprotocol'; readonly format: string }
  | { readonly in: 'message'; readonly message: string; readonly pointer: string; readonly format: string }
  | { readonly in: 'unsupported'; readonly reason: string };

/** An AsyncAPI 3 Security Scheme Object, reduced to what a WebSocket client does with it. */
export interface SecurityScheme {
  readonly key: string;
  /** The AsyncAPI `type`: `httpApiKey`, `http`, `userPassword`, `oauth2`, … */
  readonly type: string;
  readonly description?: string;
  /** The key in a target's `credentials`: the scheme's `x-credential`, else its own key. */
  readonly credential: string;
  /** `format` of a place holds `{value}`, as in `Bearer {value}`. */
  readonly place: CredentialPlace;
  /** `bearerFormat` of an `http` scheme, `x-bearerFormat` of any other: `JWT`, so that tokens are minted and forged. */
  readonly bearerFormat?: string;
  /** Present when the credential is a signature (`x-signature`) computed over the request, not a value. */
  readonly signature?: { readonly hmac: string; readonly over: string; readonly encoding: 'base64' | 'hex' };
  readonly location: Location;
}

/** Whether the credential is a user name and a password, as HTTP Basic has them (RFC 7617). */
export function isBasic({ place }: SecurityScheme): boolean {
  return place.in === 'header' && place.format.startsWith('Basic ');
}

/** The security schemes of a channel, of which any one suffices. */
export function schemesOf(
  { securitySchemes }: Pick<Contract, 'securitySchemes'>,
  { security }: Pick<Channel, 'security'>,
): SecurityScheme[] {
  return security.flatMap((key) => securitySchemes[key] ?? []);
}

/** The query parameters that carry credentials. */
export function credentialNames(contract: Contract, channel: Channel): string[] {
  return schemesOf(contract, channel).flatMap(({ place }) => (place.in === 'query' ? [place.name] : []));
}
