export type { GenerateOptions } from './generate.ts';
export { generate } from './generate.ts';
export type { SiteDocument, SiteOptions } from './site/site.ts';
export { documentPages, generateSite, PAGE_STYLE, siteAssets } from './site/site.ts';
export type { SitePage } from './site/shell.ts';
