/** Of the answer that says who one is: the time by the database's clock, by which screens tell how far a time is. */
export const CLOCK_HEADER = 'fairnotice-now'
