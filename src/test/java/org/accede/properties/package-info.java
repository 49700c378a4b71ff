/** Promises that hold for every country, tried on countries at random. */
package org.accede.properties;
