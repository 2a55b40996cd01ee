import type { Category } from '../text/category.ts';
import type { InterfaceLanguage } from '../text/language.ts';

/** A Telegram chat, or one topic of a forum: "-1001234" or "-1001234:7". */
export type ChatAddress = string;

export const chatAddress = (chatId: number, topicId?: number): ChatAddress =>
  topicId === undefined ? String(chatId) : `${chatId}:${topicId}`;

export function parseChatAddress(address: ChatAddress): { chatId: number; topicId?: number } {
  const [chatId, topicId] = address.split(':').map(Number);
  return { chatId: chatId ?? Number.NaN, ...(topicId !== undefined && { topicId }) };
}

/** What a chat has chosen. A chat that has chosen nothing has no row. */
export interface ChatSettings {
  readonly language: InterfaceLanguage;
  /** Editorials in the chat's own language only, or in all. */
  readonly reads: 'own' | 'all';
  /** IANA zone: "Europe/Madrid". */
  readonly zone: string;
  readonly changed: string;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** ISO 8601: Monday is 1. */
export type Weekday = (typeof weekdays)[number];

/** When a chat wants its digest, and of what. */
export interface Subscription {
  readonly chat: ChatAddress;
  /** Empty for all. */
  readonly categories: readonly Category[];
  /** Local times, "07:30", in order, at least one. */
  readonly times: readonly string[];
  readonly weekdays: readonly Weekday[];
  readonly zone: string;
  readonly language: InterfaceLanguage;
  readonly reads: 'own' | 'all';
  /** No digest before this moment (ISO 8601, UTC); null when not paused. */
  readonly pausedUntil: string | null;
  readonly created: string;
  /** The slot that comes next: its local date and time, and the moment it falls on. */
  readonly nextSlot: string;
  readonly nextDue: string;
}
