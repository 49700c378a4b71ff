/** Changes a profile's text in place: what is not touched stays as it was, to the byte. */
package org.accede.profile.edit;
