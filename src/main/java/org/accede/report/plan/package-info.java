/** The smallest sets of changes by which a State becomes ready, as they are read. */
package org.accede.report.plan;
