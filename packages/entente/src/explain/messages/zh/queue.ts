export const queue = {
  "queue.noWorker": "队列中还没有此构建的工作进程。在那里启动“entente work”，本次运行便会继续。",
  "queue.away": "队列没有响应；一有响应，本次运行便会继续。",
  "queue.study": "正在考察什么会改变数值，共{n}次：{percent}%",
  "queue.code": "正在阅读文件，共{n}份：{percent}%",
  "queue.working":
    "{name}：以{count}个线程从{address}领取任务块（构建{build}）。按Ctrl-C，做完正在进行的任务块后结束。",
  "queue.worked": "{name}：完成了{count}个任务块。",
} as const;
