/** Phrases that several reports share. */
package org.accede.report.words;
