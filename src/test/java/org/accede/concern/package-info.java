/** Whether every concern is about something and belongs to somebody. */
package org.accede.concern;
