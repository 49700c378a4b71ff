/** What the treaties ask, and the questions about national law that answer it: the content of {@code rules/**.yaml}. */
package org.accede.catalogue;
