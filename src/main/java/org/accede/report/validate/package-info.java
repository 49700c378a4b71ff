/** What there is to say of profiles: errors, warnings, progress. */
package org.accede.report.validate;
