/** Word and Excel, read back. */
package org.accede.paper.office;
