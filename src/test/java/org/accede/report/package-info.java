/** What reports say, in every format. */
package org.accede.report;
