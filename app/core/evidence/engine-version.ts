/** Changes whenever the same input may give another number, verdict or grade. Stored with every analysis. */
export const ENGINE_VERSION = "1.2.0";
