/** How every report begins, and of what its tables and its JSON are made. */
package org.accede.report.frame;
