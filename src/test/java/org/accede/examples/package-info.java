/** The constructed profiles of {@code countries/}: an empty one, and the treaties' own text as a country. */
package org.accede.examples;
