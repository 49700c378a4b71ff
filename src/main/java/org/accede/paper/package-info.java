/**
 * A report as people read it, whatever the format: sections to read and sheets to work with. Writers turn it into HTML, DOCX, XLSX and
 * the rest; they count nothing and decide nothing.
 */
package org.accede.paper;
