/** What was found for some words. */
package org.accede.report.find;
