import { Field, ObjectType } from "type-graphql";
import type { Intervention } from "../../domain/concepts.js";
import { inWords, MUST_WHEN_MET, RULE_SPACE, WHO_DECIDES } from "../../domain/words.js";
import { WhoDecides } from "../action/action.enums.js";
import { make, say, type View } from "../view.js";
import { RoomInRules } from "./intervention.enums.js";

@ObjectType("Law", {
  description: "The room in the rules for an intervention. Check the text in force before you rely on it.",
  simpleResolvers: true,
})
export class LawType {
  readonly view!: View;
  readonly interventionPlace!: number;

  @Field(() => RoomInRules, { description: "What the rules say of it." })
  readonly room!: RoomInRules;

  @Field(() => Boolean, {
    description: "True when there is a right to it once the conditions of the law are met.",
  })
  readonly mustWhenConditionsMet!: boolean;

  @Field(() => WhoDecides, { description: "Who decides." })
  readonly whoDecides!: WhoDecides;

  @Field(() => String, { description: "Room and who decides as a sentence for people." })
  readonly inWords!: string;
}

export function toLaw(view: View, place: number, act: Intervention): LawType {
  const room = say(view, inWords(RULE_SPACE, act.ruleSpace));
  const right = act.mustWhenConditionsMet ? [say(view, MUST_WHEN_MET)] : [];
  const decides = say(view, inWords(WHO_DECIDES, act.whoDecides));
  const sentence = `${decides.charAt(0).toUpperCase()}${decides.slice(1)}.`;
  return make(LawType, {
    view,
    interventionPlace: place,
    room: act.ruleSpace as RoomInRules,
    mustWhenConditionsMet: act.mustWhenConditionsMet,
    whoDecides: act.whoDecides as WhoDecides,
    inWords: [room, ...right, sentence].join(" "),
  });
}
