/** From everyday words to questions: what a word is said for stands in {@code rules/find.yaml}, the rest in the words of the catalogue. */
package org.accede.find;
