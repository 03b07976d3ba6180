// VitePress's own theme without its fonts: nothing but the pages is loaded.
import DefaultTheme from 'vitepress/theme-without-fonts';

import '../../../.colloquy/site-src/pages.css';
import './style.css';

export default DefaultTheme;
