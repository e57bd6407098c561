import { storyAnswer } from '../_story/answer'
import { caspianStory } from '../_story/caspian'

export const GET = (request: Request) => storyAnswer(request, 'caspian', caspianStory)
