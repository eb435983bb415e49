// tinyglobby's types lead to picomatch, which ships none; nothing of it is used here.
declare module 'picomatch'
