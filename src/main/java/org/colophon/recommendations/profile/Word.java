package org.colophon.recommendations.profile;

/**
 * @param term by which the word is compared
 * @param form as it is written in the text
 * @param opening whether it stands where every word is written with a capital: at the beginning of a sentence
 */
record Word(String term, String form, boolean opening) {}
