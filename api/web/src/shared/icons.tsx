// The few icons of the page: 16 by 16, drawn with the text's colour.

const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const SearchIcon = icon('M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.6-1.4L14 14');
export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const CheckIcon = icon('M3 8.5l3.2 3L13 4.5');
export const CopyIcon = icon('M6 5.5h6.5v8H6zM3.5 10.5v-8H10');
export const EyeIcon = icon(
  'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 9.8A1.8 1.8 0 1 0 8 6.2a1.8 1.8 0 0 0 0 3.6z',
);
export const SignOutIcon = icon('M6.5 13.5h-4v-11h4M7 8h7M11.5 5.5L14 8l-2.5 2.5');
export const KeyboardIcon = icon(
  'M1.5 4h13v8h-13zM4.5 9.5h7M4 6.7h.1M6.7 6.7h.1M9.3 6.7h.1M12 6.7h.1',
);
