/** JSON and YAML files as trees whose every node knows its file, line and column, so that every error can say where. */
package org.accede.input;
