/** Pictures of a paper as SVG: readable in black and white, by eye or by ear, as files of their own or within a page. */
package org.accede.paper.svg;
