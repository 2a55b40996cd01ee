/**
 * How a text speaks to a language model and to no reader: asks it to forget its instructions, plays the roles of its
 * conversation, writes their markup. By language, for those in which the models are most often spoken to.
 */
const patterns = [
  /\b(?:ignore|disregard|forget|override|obey|repeat|reveal)\b.{0,40}\b(?:previous|prior|above|earlier|all|your|these|system)\b.{0,20}\b(?:instructions?|prompts?)\b/iu,
  /(?:^|["'“{[<|])\s*(?:system|assistant|user|human|ai)\s*["'”]?\s*:/iu,
  /\b(?:assistant|chatbot|language model|llm|chatgpt|claude|gemini|gpt-?\d*)\b,/iu,
  /["']role["']\s*:|<\/?(?:system|instructions?|s|inst)>|\[\/?INST\]|<\|[a-z_]+\|>|```/iu,
  /\b(?:ignora|olvida|ignore[mz]?|oubli(?:e|ez)|vergiss|ignoriere|esque[çc]a)\b.{0,60}(?:instruc|instru[çc]|consignes|anweisung)/iu,
  /(?:игнорируй|забудь|не обращай внимания).{0,60}(?:инструкц|указани)/iu,
  /(?:تجاهل|انس).{0,60}(?:تعليمات|توجيهات)/u,
  /(?:अनदेखा|भूल).{0,60}निर्देश|निर्देश.{0,60}(?:अनदेखा|भूल)/u,
  /(?:忽略|无视|忘记|無視|忘れ).{0,30}(?:指令|指示|提示)|(?:指令|指示).{0,30}(?:無視|忘れ)/u,
];

/** Whether a sentence speaks to a language model: what rests on it is no claim of a newspaper. */
export const speaksToMachines = (sentence: string): boolean =>
  patterns.some(pattern => pattern.test(sentence));
