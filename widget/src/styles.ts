import base from './styles/base.css';
import blocks from './styles/blocks.css';
import log from './styles/log.css';
import pages from './styles/pages.css';
import panel from './styles/panel.css';

export { adoptStyles } from './adopt-styles';
/** What an empty chat looks like; what replies are made of is needed one frame later. */
export const panelStyles = base + panel;
export const replyStyles = blocks + log;
export const pageStyles = base + blocks + pages;
