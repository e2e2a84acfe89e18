import type { Locale } from "./languages";

/** What the launcher says: how to open and close the chat, how many messages wait, and that it could not be loaded. */
export type LauncherTexts = readonly [open: string, close: string, unread: string, failed: string];

export const LAUNCHER_TEXTS: Record<Locale, LauncherTexts> = {
  en: ["Ask a question", "Close the chat", "New messages", "The chat can't be loaded. Please try again."],
  fi: ["Kysy neuvoa", "Sulje keskustelu", "Uusia viestejä", "Keskustelua ei voi avata. Yritä uudelleen."],
  tr: ["Soru sor", "Sohbeti kapat", "Yeni mesaj", "Sohbet açılamadı. Lütfen tekrar deneyin."],
  es: ["Haz una pregunta", "Cerrar el chat", "Mensajes nuevos", "No se puede abrir el chat. Inténtalo de nuevo."],
  pt: ["Faça uma pergunta", "Fechar a conversa", "Mensagens novas", "Não é possível abrir a conversa. Tente de novo."],
  pl: ["Zadaj pytanie", "Zamknij czat", "Nowe wiadomości", "Nie można otworzyć czatu. Spróbuj ponownie."],
  sk: ["Opýtajte sa", "Zavrieť chat", "Nové správy", "Chat sa nedá otvoriť. Skúste to znova."],
  ru: ["Задать вопрос", "Закрыть чат", "Новые сообщения", "Чат не открывается. Попробуйте ещё раз."],
  uk: ["Поставити запитання", "Закрити чат", "Нові повідомлення", "Чат не відкривається. Спробуйте ще раз."],
  ar: ["اطرحي سؤالاً", "إغلاق المحادثة", "رسائل جديدة", "تعذّر فتح المحادثة. حاولي مرة أخرى."],
};
