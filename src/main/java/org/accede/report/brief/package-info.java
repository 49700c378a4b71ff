/** The brief: two pages for whoever decides. */
package org.accede.report.brief;
