/**
 * Our own pages, written on the server: whole without scripts, in every variant, fit to be printed.
 * {@link fi.opastin.pages.Page} is the shell that all of them share, {@link fi.opastin.pages.Html}
 * what they are made of. Knows content and services; knows no HTTP and asks nobody for anything.
 */
@NullMarked
package fi.opastin.pages;

import org.jspecify.annotations.NullMarked;
