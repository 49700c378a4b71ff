/** Accede in a browser, on one's own computer. */
package org.accede.desk;
