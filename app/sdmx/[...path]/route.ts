import { sdmxAnswer } from '../../_sdmx/answer'

/** SDMX REST 2.1 and 3.0. */
export const GET = (request: Request): Promise<Response> => sdmxAnswer(request)
