/** An integer that may lie beyond 2^53: then a `bigint`, else always a `number`. */
export type Int64 = number | bigint
