/** Whether the crosswalk is whole and agrees with the catalogue. */
package org.accede.crosswalk;
