/** A paper as a Word document and as an Excel workbook. Nothing outside this package knows the library that writes them. */
package org.accede.paper.office;
