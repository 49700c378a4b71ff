/** How what one treaty asks stands to what another asks: {@code rules/crosswalk/*.yaml}. It decides no verdict. */
package org.accede.crosswalk;
