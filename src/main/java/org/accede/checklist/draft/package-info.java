/** Drafts of what a State files or deposits: patterns for each treaty, filled from a profile. */
package org.accede.checklist.draft;
