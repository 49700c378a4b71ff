/** The command line: reads arguments, ties the parts together, and turns what went wrong into an exit code and a sentence. */
package org.accede.cli;
