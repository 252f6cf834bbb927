/** 0: done. 1: something stands in the way, and the findings say what. 2: the command line is not understood. */
export type ExitCode = 0 | 1 | 2
