/** What Maven runs to put rules and catalogue into the jar. */
package org.accede.build;
