/** What two States can do for each other, as it is read. */
package org.accede.report.cooperate;
