/** A paper as one page of HTML that needs no script and nothing from elsewhere. The templates are in src/main/jte. */
package org.accede.paper.html;
