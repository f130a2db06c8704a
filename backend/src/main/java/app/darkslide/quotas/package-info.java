/**
 * How much each user keeps, and how much each may keep. The row of a user is changed by {@code images} in the transaction that
 * changes the images, so the figures are exact at every commit; {@code users} shows them. This package knows neither of them.
 */
package app.darkslide.quotas;
