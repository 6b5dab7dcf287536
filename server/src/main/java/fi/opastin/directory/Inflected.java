package fi.opastin.directory;

/**
 * One written form of a place name.
 *
 * @param text lower case, its words joined
 * @param role what its case says
 * @param standard false for forms that are derived by analogy, such as the other kind of local case
 *     ("Tampereessa")
 * @param derived an adjective or noun made from the name, such as "kotkalainen"
 */
record Inflected(String text, PlaceMention.Role role, boolean standard, boolean derived) {}
