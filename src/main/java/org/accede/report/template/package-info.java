/** What can be filled in: a new profile, and the questions of an article or a topic as a piece of one. */
package org.accede.report.template;
