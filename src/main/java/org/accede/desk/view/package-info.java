/** What a page of the Desk says, made of findings by the classes that make the reports. Knows nothing of HTTP; nothing is decided or counted here. */
package org.accede.desk.view;
