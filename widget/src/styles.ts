import base from './styles/base.css';
import blocks from './styles/blocks.css';
import pages from './styles/pages.css';
import panel from './styles/panel.css';

export { adoptStyles } from './adopt-styles';
export const panelStyles = base + blocks + panel;
export const pageStyles = base + blocks + pages;
