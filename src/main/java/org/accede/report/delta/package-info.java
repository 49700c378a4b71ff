/** One treaty beside another. */
package org.accede.report.delta;
