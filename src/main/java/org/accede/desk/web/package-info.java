/** The Desk in a browser: a server on this computer, for this computer alone. Only this package knows the server and the templates. */
package org.accede.desk.web;
