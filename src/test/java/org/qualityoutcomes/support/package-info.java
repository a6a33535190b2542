/** What integration tests stand on: a database server, a browser, people who sign in. */
package org.qualityoutcomes.support;
